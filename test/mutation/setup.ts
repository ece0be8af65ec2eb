/**
 * Under mutation a property is asked for a moment only, and one that fails is not made smaller: thousands of mutants
 * wait, and most of them fail at the first sample.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: 1, endOnFailure: true, plugins: [fc.interruptAfterTimeLimit(200)] });
