/**
 * How tests run on changed code: only those that `run.ts` names. Stryker has an option for it, with which it makes the change of
 * a constant after the constant has been read, so that nobody could notice. For the same reason each file reads the code anew.
 */
import usual from '../../vitest.config.ts';

export default {
  ...usual,
  test: { ...usual.test, isolate: true, include: (process.env['TRIED_TESTS'] ?? '').split(',') },
};
