// npm ci, unless what it would install is there already.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const mark = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(process.version).digest('hex');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
    writeFileSync(mark, wanted);
}
