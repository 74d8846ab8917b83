// Types stand alone; this is what is left of them when a program runs.
export {};
