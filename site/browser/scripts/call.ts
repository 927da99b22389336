import { enhanceCall } from '../call/call.ts';

enhanceCall();
