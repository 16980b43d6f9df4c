// A child process of the kill test: appends events for ever and says each id once it is acknowledged.
import { writeSync } from 'node:fs';
import { DiskJournal } from '../../../src/node/journal/diskJournal';

async function main(folder: string): Promise<void> {
  const journal = new DiskJournal({ folder });
  for (let i = 0; ; i++) {
    const event = await journal.append({ kind: 'answer', fact: `fact${i % 50}`, question: 'choice:quantity', outcome: 'right', grade: 3, took: i });
    writeSync(1, `${event.id}\n`);
  }
}

void main(process.argv[2] ?? '');
