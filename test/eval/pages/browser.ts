export async function compareInBrowser(_: string, __: unknown): Promise<void> {}
