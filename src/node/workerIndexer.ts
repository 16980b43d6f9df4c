import { Worker } from 'node:worker_threads';
import type { NoteIndex, NoteSource } from '../core/notebook/noteIndex';
import { skippedNote } from '../core/notebook/skippedNote';
import type { FromWorker, WorkerStart } from './workerProtocol';

export interface WorkerOptions extends WorkerStart {
  /** Of the built `worker.js`. */
  readonly workerPath: string;
  /** How long one note may take before the worker is stopped, milliseconds. */
  readonly budget?: number;
  /** Is told, for the log, of what went wrong. */
  onProblem(message: string): void;
}

interface Job {
  readonly source: NoteSource;
  readonly resolve: (index: NoteIndex) => void;
  readonly reject: (reason: Error) => void;
}

/** Notes under way at a time: enough that the worker never waits for the next. */
const IN_FLIGHT = 8;
/** The largest note allowed takes well under a second. */
const BUDGET = 20_000;
/** Old-generation heap of the worker: a hostile note must not take the editor down with it. */
const HEAP_MB = 512;

/**
 * Indexes notes in a thread of its own. A note that kills or blocks the thread is skipped and a new thread goes on
 * with the rest; a thread that twice dies before it is ready fails everything that waits.
 */
export class WorkerIndexer {
  readonly #options: WorkerOptions;
  /** The first `#sent` are with the worker; the first of all is being indexed. */
  #jobs: Job[] = [];
  #sent = 0;
  #worker: Worker | undefined;
  #ready = false;
  #stillborn = 0;
  #timer: NodeJS.Timeout | undefined;
  #disposed = false;

  constructor(options: WorkerOptions) {
    this.#options = options;
  }

  /** Rejects where no worker can be started, and after `dispose`. */
  index(source: NoteSource): Promise<NoteIndex> {
    return new Promise((resolve, reject) => {
      if (this.#disposed) {
        reject(new Error('The indexer is closed.'));
        return;
      }
      this.#jobs.push({ source, resolve, reject });
      this.#worker ??= this.#start();
      this.#send();
    });
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    this.#failAll('The indexer is closed.');
    await this.#stop();
  }

  #start(): Worker {
    const { workerPath, catalogPath } = this.#options;
    const start: WorkerStart = { catalogPath };
    const worker = new Worker(workerPath, { workerData: start, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    worker.unref();
    worker.on('message', (message: FromWorker) => {
      if (worker === this.#worker) this.#receive(message);
    });
    worker.on('error', (error) => {
      if (worker === this.#worker) this.#died(error instanceof Error ? error.message : String(error));
    });
    worker.on('exit', (code) => {
      if (worker === this.#worker) this.#died(`exit code ${String(code)}`);
    });
    this.#ready = false;
    return worker;
  }

  #send(): void {
    while (this.#sent < Math.min(IN_FLIGHT, this.#jobs.length)) {
      this.#worker?.postMessage(this.#jobs[this.#sent]?.source);
      this.#sent++;
    }
    this.#watch();
  }

  /** One budget for the note that is being indexed now. */
  #watch(): void {
    if (this.#timer !== undefined || !this.#ready || this.#jobs.length === 0) return;
    const budget = this.#options.budget ?? BUDGET;
    this.#timer = setTimeout(() => {
      void this.#stop();
      this.#goOn(`took longer than ${String(budget)} ms`);
    }, budget);
    this.#timer.unref();
  }

  #unwatch(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #receive(message: FromWorker): void {
    this.#unwatch();
    if (message.kind === 'ready') {
      this.#ready = true;
      this.#stillborn = 0;
    } else {
      const job = this.#jobs.shift();
      this.#sent--;
      if (message.kind === 'index') job?.resolve(message.index);
      else this.#skip(job, message.reason);
    }
    this.#send();
  }

  #skip(job: Job | undefined, reason: string): void {
    if (!job) return;
    this.#options.onProblem(`${job.source.uri}: ${reason}`);
    job.resolve(skippedNote(job.source, 'could not be indexed'));
  }

  #died(reason: string): void {
    this.#unwatch();
    this.#worker = undefined;
    this.#goOn(reason);
  }

  /** After the end of a worker: the note that it was at is skipped, the others go to a new one. */
  #goOn(reason: string): void {
    this.#sent = 0;
    if (this.#ready) this.#skip(this.#jobs.shift(), reason);
    else if (++this.#stillborn >= 2) this.#failAll(`The indexer could not be started: ${reason}.`);
    if (this.#jobs.length === 0 || this.#disposed) return;
    this.#worker = this.#start();
    this.#send();
  }

  #failAll(reason: string): void {
    const jobs = this.#jobs;
    this.#jobs = [];
    this.#sent = 0;
    for (const job of jobs) job.reject(new Error(reason));
  }

  async #stop(): Promise<void> {
    this.#unwatch();
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
