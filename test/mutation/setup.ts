/**
 * Under mutation a property is asked for a moment only, and one that fails is not made smaller: thousands of mutants
 * wait, and most of them fail at the first sample.
 */
import fc from 'fast-check';

// The plugin that replaces it cannot be set for all properties at once.
// eslint-disable-next-line @typescript-eslint/no-deprecated
fc.configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 600 });
