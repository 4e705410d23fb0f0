/** A thread that takes one folder away. */
import { workerData } from 'node:worker_threads';
import { removeFolder } from './remove-folder.ts';

removeFolder(workerData);
