/** Under mutation a failing property is enough: the smallest example would be looked for in vain, and for long. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 1, endOnFailure: true });
