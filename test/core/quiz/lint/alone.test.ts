import { choice, recall } from '../asked';
import { describeRule } from './rule';

describeRule('R22', {
  flawed: {
    'the following': recall('What does NAT Gateway need in the following setup?'),
    'the above': recall('Why is NAT Gateway better than the above?'),
    'see below': recall('How does NAT Gateway scale (see below)?'),
    'as shown': recall('Where is the NAT Gateway as shown?'),
    'a diagram': recall('What does this diagram say of NAT Gateway?'),
    'a screenshot': recall('What does the screenshot of NAT Gateway show?'),
    'the lecture': recall('What is said in this lecture of NAT Gateway?'),
    'in an option': choice('What is true of NAT Gateway?', ['As mentioned above', 'It hops', 'It sleeps']),
  },
  good: {
    'which of the following': choice('Which of the following is true of NAT Gateway?', ['It scales', 'It hops', 'It sleeps']),
    'above a number': recall('What does Auto Scaling do above 70 % of CPU?'),
    'images of containers': recall('Where does Amazon ECR store container images?'),
    'machine images': recall('What is an Amazon Machine Image made of?'),
  },
});
