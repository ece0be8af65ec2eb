/**
 * The DevTools protocol without a driver in between. Puppeteer attaches to every worker and holds it at its start, which
 * would be measured with it.
 */
interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export class Cdp {
  private last = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private readonly listeners: ((method: string, params: unknown) => void)[] = [];
  private readonly socket: WebSocket;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) {
        this.waiting.get(answer.id)?.(answer);
        this.waiting.delete(answer.id);
      } else if (answer.method !== undefined) {
        for (const listener of this.listeners) listener(answer.method, answer.params);
      }
    });
  }

  static async connect(address: string): Promise<Cdp> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', reject, { once: true });
    });
    return new Cdp(socket);
  }

  /** What comes back is as the protocol's documentation says: the caller names its type. */
  send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    this.last += 1;
    const id = this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, ({ result, error }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      this.socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? null : { sessionId }) }));
    });
  }

  on(listener: (method: string, params: unknown) => void): void {
    this.listeners.push(listener);
  }

  close(): void {
    this.socket.close();
  }
}
