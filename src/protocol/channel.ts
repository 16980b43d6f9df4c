/** One end of the line between extension and webview, in the words of neither. */
export interface Port {
  post(message: unknown): void;
  /** Calls back for every message from the other end until the function that it returns is called. */
  listen(receive: (message: unknown) => void): () => void;
}

export interface ChannelOptions<Received> {
  /** Undefined for whatever is no message. */
  readonly decode: (message: unknown) => Received | undefined;
  readonly receive: (message: Received) => void;
  /** A message that was none has come; it has been dropped. */
  readonly refuse?: () => void;
}

/** Typed messages both ways, the same at both ends. After `dispose` nothing is sent and nothing comes. */
export class Channel<Sent, Received> {
  readonly #port: Port;
  readonly #stop: () => void;
  #disposed = false;

  constructor(port: Port, { decode, receive, refuse }: ChannelOptions<Received>) {
    this.#port = port;
    this.#stop = port.listen((raw) => {
      if (this.#disposed) return;
      const message = decode(raw);
      if (message === undefined) refuse?.();
      else receive(message);
    });
  }

  send(message: Sent): void {
    if (!this.#disposed) this.#port.post(message);
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#stop();
  }
}
