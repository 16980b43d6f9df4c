import { choice, recall } from '../asked';
import { describeRule } from './rule';

describeRule('R14', {
  flawed: {
    overview: recall('Explain Overview in one sentence.'),
    features: choice('Which of these is true of Key Features?', ['a', 'b', 'c']),
    limits: recall('What is the maximum memory of Limits?'),
    notes: choice('Which of these best describes Notes?', ['a', 'b', 'c']),
    'a question as a heading': recall('Complete this about Why use it: “Scales ____”'),
    'a numbered chapter': recall('Explain Chapter 3 in one sentence.'),
    'use cases': recall('Complete this about Common Use Cases: “Backup of ____”'),
  },
  good: {
    'a service': recall('Explain NAT Gateway in one sentence.'),
    'an overview of something': choice('Which of these best describes S3 Storage Lens?', ['a', 'b', 'c']),
    'a term that holds a generic word': recall('Explain Security Group in one sentence.'),
    'no subject in that place': choice('Which of these lets private instances out?', ['NAT Gateway', 'b', 'c'], { template: 'name' }),
  },
});
