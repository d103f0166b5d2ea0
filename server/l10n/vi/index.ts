// Vietnamese for every English sentence of the server, one file a room of the source.
import checks from './checks.json';
import cli from './cli.json';
import connection from './connection.json';
import directory from './directory.json';
import exporting from './export.json';
import features from './features.json';
import importing from './import.json';

const bundle: Record<string, string> = {
  ...checks,
  ...cli,
  ...connection,
  ...directory,
  ...exporting,
  ...features,
  ...importing,
};
export default bundle;
