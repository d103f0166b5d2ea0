// The suites in the order in which they run: the first looks at an editor in which no plan was opened yet.
import './activation.suite';
import './diagnostics.suite';
import './actions.suite';
import './outline.suite';
import './writing.suite';
import './settings.suite';
import './commands.suite';
import './tasks.suite';
import './paste.suite';
import './preview.suite';
