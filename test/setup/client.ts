// Before each file of tests: see server.ts. Client and server have the words of one library, each in a process of its own.
import { setLanguage } from '../../client/src/messages';

setLanguage('vi');
