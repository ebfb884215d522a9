export const publicFigures: readonly string[] = [];
