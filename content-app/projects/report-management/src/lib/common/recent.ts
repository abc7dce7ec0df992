/** The last answers, by key, so that they are not asked for twice. A question that failed may be asked again. */
export class Recent<T> {
    private readonly answers = new Map<string, Promise<T>>();

    constructor(private readonly kept: number) {}

    of(key: string, ask: () => Promise<T>): Promise<T> {
        const known = this.answers.get(key);
        if (known) {
            return known;
        }
        const asked = ask();
        asked.catch(() => this.answers.delete(key));
        this.answers.set(key, asked);
        [...this.answers.keys()].slice(0, -this.kept).forEach((oldest) => this.answers.delete(oldest));
        return asked;
    }
}
