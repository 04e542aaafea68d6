export async function tourDemo(_: unknown) {}
