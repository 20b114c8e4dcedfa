const { charCodeAt } = String.prototype

/**
 * The code unit at a place of a text. A method that is not looked up on the text itself: the engine keeps texts in many
 * forms, and finding the method of each form anew takes six times as long as the unit.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at)
