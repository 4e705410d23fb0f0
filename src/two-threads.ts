/**
 * Work that two threads share: it is cut into lots, each thread takes one after the other, and neither waits while there is another. In:
 * what is done with a lot. Out: the outcome of each, when somebody asks for it. Whoever asks goes on with other lots meanwhile; where the
 * second thread fails or says nothing more, all is done by the first.
 */
import { MessageChannel, type MessagePort, receiveMessageOnPort, type Worker } from 'node:worker_threads';
import { openThread, type YoungMegabytes } from './open-thread.ts';

/** Shared by both. Its first number is how many answers were given; the others tell which lots are taken. */
export type TakenLots = Int32Array;

interface Answer<Outcome> {
  lot: number;
  outcome: Outcome;
}

/** Milliseconds; a lot takes a hundredth of that. */
const patience = 5_000;

/** What the second thread is told. */
export interface SharedWork<Work> {
  work: Work;
  taken: TakenLots;
  /** Where it says what came of a lot. */
  answers: MessagePort;
}

/** A thread that the process does not wait for. `module` is given a port in `workerData`, at which it is told what to do, one work after the other. */
export class SecondThread {
  readonly #worker: Worker;
  readonly #port: MessagePort;

  constructor(module: URL, young: YoungMegabytes) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = openThread(module, young, { workerData: port2, transferList: [port2] });
    this.#worker.unref();
    this.#port.unref();
    // Whatever became of it: what it has not done is done here.
    this.#worker.on('error', () => {});
  }

  /** `work` is what the thread is told; where there is none, it takes no part. `done` is called when there is an outcome of every lot. */
  share<Outcome extends NonNullable<unknown> | null>(
    count: number,
    work: unknown,
    act: (lot: number) => Outcome,
    done: () => void = () => {},
  ): (lot: number) => Outcome {
    const taken = new Int32Array(new SharedArrayBuffer(4 * (count + 1)));
    const { port1, port2: answers } = new MessageChannel();
    if (work !== undefined) this.#port.postMessage({ work, taken, answers }, [answers]);
    const lots = new Lots(taken, port1, act, done);
    return (lot) => lots.outcomeOf(lot);
  }

  end(): void {
    void this.#worker.terminate();
  }
}

class Lots<Outcome extends NonNullable<unknown> | null> {
  readonly #taken: TakenLots;
  readonly #port: MessagePort;
  readonly #act: (lot: number) => Outcome;
  readonly #done: () => void;
  readonly #outcomes = new Map<number, Outcome>();
  /** All lots before it are taken. */
  #next = 0;

  constructor(taken: TakenLots, port: MessagePort, act: (lot: number) => Outcome, done: () => void) {
    this.#taken = taken;
    this.#port = port;
    this.#act = act;
    this.#done = done;
  }

  outcomeOf(wanted: number): Outcome {
    for (;;) {
      const answers = Atomics.load(this.#taken, 0);
      const outcome = this.#outcomes.get(wanted) ?? this.#listen(wanted);
      if (outcome !== undefined) return outcome;
      const lot = this.#takeNext() ?? (this.#hasMore(answers) ? undefined : wanted);
      if (lot !== undefined) this.#keep(lot, this.#act(lot));
    }
  }

  #listen(wanted: number): Outcome | undefined {
    for (let heard = receiveMessageOnPort(this.#port); heard !== undefined; heard = receiveMessageOnPort(this.#port)) {
      const { lot, outcome }: Answer<Outcome> = heard.message;
      this.#keep(lot, outcome);
    }
    return this.#outcomes.get(wanted);
  }

  #keep(lot: number, outcome: Outcome): void {
    this.#outcomes.set(lot, outcome);
    if (this.#outcomes.size === this.#taken.length - 1) this.#done();
  }

  #takeNext(): number | undefined {
    for (; this.#next < this.#taken.length - 1; this.#next++) if (takeLot(this.#taken, this.#next)) return this.#next;
    return undefined;
  }

  /** Waits for an answer after so many; false when the thread says nothing more. */
  #hasMore(answers: number): boolean {
    return Atomics.wait(this.#taken, 0, answers, patience) !== 'timed-out';
  }
}

/** The part of the second thread: all lots that the first has not taken. */
export function takeLots<Outcome extends NonNullable<unknown> | null>(
  { taken, answers }: SharedWork<unknown>,
  act: (lot: number) => Outcome,
): void {
  for (let lot = 0; lot < taken.length - 1; lot++) {
    if (!takeLot(taken, lot)) continue;
    const answer: Answer<Outcome> = { lot, outcome: act(lot) };
    answers.postMessage(answer);
    Atomics.add(taken, 0, 1);
    Atomics.notify(taken, 0);
  }
}

/** Who is the first to write there has it. */
function takeLot(taken: TakenLots, lot: number): boolean {
  return Atomics.compareExchange(taken, lot + 1, 0, 1) === 0;
}
