/** Sentences that hold a word of stance and take none. */
export const noStance: readonly string[] = [
  'Trade between the two countries rose 5% last year.',
  'The support vessels left the port of Lagos.',
  'The call lasted two hours.',
  'Demand for copper fell in May.',
  'Norway signed the proposed treaty.',
  'The plan calls for 200 km of new track.',
  'The company declined to comment.',
  'The early warning system was switched on.',
  'He backed away from the microphone.',
  'The centre provides technical support.',
  'The minister asked about the price of gas.',
  'The tariff must have been a surprise.',
  'Exports to Peru have to pass two borders.',
  'Ferries supporting the trade are old.',
  'Their opposition leader arrived in Rome.',
  'Whether Italy backs the plan is not known.',
]
