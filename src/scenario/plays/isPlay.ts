/** Whether a file of a scenario's folder is a scripted play, by its path there. */
export const isPlay = (name: string): boolean => /^plays\/[A-Za-z0-9-]+\.yaml$/.test(name);
