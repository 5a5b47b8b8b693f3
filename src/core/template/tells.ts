/** The word of `dit` that stands for the answer itself. */
export const ANSWER = 'reponse';
