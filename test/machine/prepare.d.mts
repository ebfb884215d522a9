export const root: string;
export function run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): void;
export function prepare(): void;
export function installPackages(folder?: string): void;
export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
