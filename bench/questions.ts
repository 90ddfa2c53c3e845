// Every question that is measured.
import { directory } from './directory.bench.js';
import { projectWithRfis } from './project.bench.js';
import type { Question } from './question.js';
import { screen } from './screen.bench.js';

export const questions: readonly Question[] = [screen, projectWithRfis, directory];
