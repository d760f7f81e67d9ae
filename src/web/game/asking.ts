/** An answer carries the number of its question; what failed in the worker comes back as `failure`. */
type Answered = { readonly id: number } & ({ readonly failure: string } | object);

/** Puts questions to a worker. Every promise rejects with the worker's message if it fails there. */
export function asking<Question extends object, Answer extends Answered>(worker: Worker): (question: Question) => Promise<Answer> {
  const pending = new Map<number, { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }>();
  let last = 0;

  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const waiting = pending.get(data.id);
    pending.delete(data.id);
    if ('failure' in data) waiting?.reject(new Error(String(data.failure)));
    else waiting?.resolve(data);
  };
  worker.onerror = event => {
    for (const { reject } of pending.values()) reject(new Error(event.message));
    pending.clear();
  };

  return question => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject });
      worker.postMessage({ id, ...question });
    });
  };
}
