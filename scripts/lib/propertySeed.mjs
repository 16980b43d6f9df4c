// Loaded by mocha before the tests: property tests draw the same inputs in every run, so that a change is judged by what it
// changes. `SEED=$RANDOM npm run test:unit` looks for new counterexamples.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
