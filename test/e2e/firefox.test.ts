import { describe } from 'vitest';
import { jobs } from './jobs.ts';

describe('in firefox', () => jobs('firefox'));
