import assert from 'node:assert/strict';
import { baseOf } from '../../../src/core/quiz/make/draft';
import type { Generator } from '../../../src/core/quiz/make/generator';
import { GENERATORS } from '../../../src/core/quiz/make/generators';
import { questionsFor } from '../../../src/core/quiz/questionsFor';
import { QuizIndex } from '../../../src/core/quiz/quizIndex';
import { readFixtures } from '../fixtures';
import { factIn, inLine, notebookOf, questionsOn } from './notes';

describe('Questions of a note', () => {
  for (const { name, input, expected } of readFixtures('quiz/questions.txt')) {
    it(name, () => {
      const made = questionsOn(notebookOf(input)).map(inLine);
      for (const line of expected.split('\n').filter((each) => each !== '')) {
        if (line.startsWith('!')) {
          const unwanted = made.filter((each) => each.startsWith(line.slice(1).trim()));
          assert.deepEqual(unwanted, [], 'not to be asked');
        } else {
          assert.ok(made.includes(line), `wanted: ${line}\nmade:\n${made.join('\n')}`);
        }
      }
    });
  }
});

const NOTE = `# Security
## AWS KMS
- Encrypts 4 KB per call without envelope encryption
- **Custom key store**: keeps keys in clusters of AWS CloudHSM
## AWS CloudHSM
- Dedicated hardware under your exclusive control
- Backups are sealed by the module itself
## AWS Secrets Manager
- Rotates passwords with a function of AWS Lambda
- Replicates passwords to 3 other Regions
## AWS Certificate Manager
- Renews public certificates 60 days before they expire
`;

describe('Every question that is shown', () => {
  const notebook = notebookOf(NOTE);
  const index = new QuizIndex(notebook);
  const questions = questionsOn(notebook);

  it('has passed the linter, and is ranked high enough', () => {
    const noted = factIn(notebook, 'Renews public');
    const planted = (stem: string, rank: number): Generator => ({
      template: 'planted',
      make: (view) => [{ ...baseOf(view, 'planted'), form: 'recall', stem, answer: view.noted.fact.text, rank }],
    });
    const stems = (...generators: readonly Generator[]): string[] => questionsFor(noted, index, generators).map(({ stem }) => stem);
    const [good, better] = ['What does AWS Certificate Manager renew in time?', 'What does AWS Certificate Manager do with public certificates?'];
    assert.deepEqual(stems(planted(good!, 0.6), planted(better!, 0.7)), [better, good]);
    assert.deepEqual(stems(planted('What does **AWS Certificate Manager** renew in time?', 0.9)), [], 'markup');
    assert.deepEqual(stems(planted('It renews what, as shown above?', 0.9)), [], 'no subject');
    assert.deepEqual(stems(planted(good!, 0.3)), [], 'too low');
  });

  it('names its lines and quotes them', () => {
    const lines = NOTE.split('\n');
    for (const { source, why, stem } of questions) {
      assert.equal(source.name, 'note.md');
      assert.ok(lines[source.start]!.replaceAll('**', '').includes(why), stem);
    }
  });

  it('has an id of its own, and the same one each time', () => {
    const ids = questions.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(questionsOn(notebookOf(NOTE)).map(({ id }) => id), ids);
  });

  it('says of a wrong name where the notes speak of it', () => {
    const named = questions.filter(({ template }) => template === 'name');
    assert.ok(named.length > 0);
    for (const question of named) {
      if (question.form === 'choice') assert.ok(question.options.slice(1).every(({ elsewhere }) => elsewhere !== undefined));
    }
  });

  it('is made by a generator that is in the list once', () => {
    const templates = GENERATORS.map(({ template }) => template);
    assert.equal(new Set(templates).size, templates.length);
  });
});

describe('Wrong numbers', () => {
  it('let the answer stand at every rank', () => {
    const facts = [...Array(80).keys()].map((number) => `- ${String.fromCharCode(65 + (number % 26))}${'abcd'.charAt(number / 26)}ro retention: 30 days`);
    const questions = questionsOn(notebookOf(`## AWS Backup\n${facts.join('\n')}\n`)).filter(({ template }) => template === 'number' || template === 'quantity');
    const ranks = [0, 0, 0, 0];
    for (const question of questions) {
      if (question.form !== 'choice') continue;
      const answer = question.options[0]!.measure!.base;
      ranks[question.options.filter(({ measure }) => measure!.base < answer).length]!++;
    }
    assert.ok(ranks.every((count) => count >= 5), ranks.join());
  });
});
