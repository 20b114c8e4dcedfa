export { decodedWords } from './encodings.ts'
export { type Message, readMessage, type TextPart } from './message.ts'
export { repliesAndSignature } from './replies.ts'
