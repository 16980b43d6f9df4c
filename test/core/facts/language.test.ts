import assert from 'node:assert/strict';
import { isForeign, languageOf } from '../../../src/core/facts/language';

describe('The language of a note', () => {
  it('is told by its small words', () => {
    assert.equal(languageOf(['NAT Gateway', 'Lets the instances of a subnet reach the internet', 'KMS keys']), 'english');
    assert.equal(languageOf(['SQS', 'SNS', 'Lambda']), 'english');
    assert.equal(languageOf(['Permite que las instancias de una subred privada salgan a la red', 'Los datos se cifran con una clave']), 'other');
    assert.equal(languageOf(['Die Daten werden mit einem Schlüssel verschlüsselt und in der Region gespeichert']), 'other');
    assert.equal(languageOf(['Les données sont chiffrées avec une clé dans la région et sur le disque']), 'other');
  });

  it('is told for single statements where it is mixed', () => {
    const note = languageOf([
      'The instances of a subnet reach the internet by the gateway that is in it, and it is paid for by the hour',
      'Los datos se cifran con una clave',
    ]);
    assert.equal(note, 'mixed');
    assert.ok(isForeign('Los datos se cifran con una clave de la cuenta', note));
    assert.ok(!isForeign('The gateway is in a subnet', note));
    assert.ok(!isForeign('Los Angeles', note));
  });
});
