import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fileRefusal } from '../../cms/media/file-refusal.ts';

const media = suite('files that editors send');

for (const name of ['plan.png', 'Photo.JPG', 'note.pdf']) {
  media(`accepts ${name}`, () => assert.is(fileRefusal({ name, size: 1000 }), undefined));
}

for (const name of [
  'logo.svg',
  'LOGO.SVG',
  'page.html',
  'script.js',
  'virus.exe',
  'sans-extension',
]) {
  media(`refuses ${name}, in French`, () => {
    assert.match(fileRefusal({ name, size: 1000 }) ?? '', new RegExp(`^« ${name} » : .+\\.$`));
  });
}

media('tells the limit of size', () => {
  assert.match(
    fileRefusal({ name: 'a.png', size: 30_000_000 }) ?? '',
    /la limite est de \d+ Mo\.$/,
  );
});

media.run();
