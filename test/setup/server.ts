// Before each file of tests: files of the unit part share their modules, so what one has set the next must not find.
import { setLanguage } from '../../server/src/messages';

setLanguage('vi');
