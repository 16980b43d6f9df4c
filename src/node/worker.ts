import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { readCatalog } from '../core/catalog/readCatalog';
import { indexNote } from '../core/notebook/indexNote';
import type { FromWorker, ToWorker, WorkerStart } from './workerProtocol';

/** The thread that indexes notes: one catalogue, one note at a time, nothing kept between notes. */

const { catalogPath } = workerData as WorkerStart;
const catalog = readCatalog(readFileSync(catalogPath, 'utf8'));

function index(source: ToWorker): FromWorker {
  try {
    return { kind: 'index', index: indexNote(source, catalog) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const reply = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on('message', (source: ToWorker) => {
  reply(index(source));
});
reply({ kind: 'ready' });
