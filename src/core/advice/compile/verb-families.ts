/** The endings and families of French verbs, without accents: the data of the conjugation. */

export const ER =
  'e es ons ez ent ais ait ions iez aient ai as a ames ates erent erai eras era erons erez eront erais erait erions eriez eraient ant er ee ees'.split(
    ' ',
  );
export const IR =
  'is it issons issez issent issais issait issions issiez issaient irai iras ira irons irez iront irais irait irions iriez iraient issant ir i ie ies isse isses'.split(
    ' ',
  );
export const RE =
  's ons ez ent ais ait ions iez aient rai ras ra rons rez ront rais rait rions riez raient ant re u ue us ues e is it irent'.split(
    ' ',
  );
export const ER_PARTICIPLES = ['e', 'ee', 'es', 'ees'];

/** Verbs that follow no rule: all that is written, participles first up to the bar. */
export const WHOLE: Readonly<Record<string, string>> = {
  etre: 'ete | suis es est sommes etes sont etais etait etions etiez etaient serai seras sera serons serez seront serais serait serions seriez seraient soit soient sois soyons fut furent etant',
  avoir:
    'eu eue eus eues | ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient aie ait aient ayons eut eurent ayant',
  aller:
    'alle allee alles allees | vais vas va allons allez vont allais allait allions alliez allaient irai iras ira irons irez iront irais irait irions iriez iraient aille aillent allant',
  faire:
    'fait faite faits faites | fais faisons font faisais faisait faisions faisiez faisaient ferai feras fera ferons ferez feront ferais ferait ferions feriez feraient fasse fassent fasses fit firent faisant',
  pouvoir:
    'pu | peux peut pouvons pouvez peuvent pouvais pouvait pouvions pouviez pouvaient pourrai pourras pourra pourrons pourrez pourront pourrais pourrait pourrions pourriez pourraient puisse puissent puissions pouvant',
  vouloir:
    'voulu voulue voulus voulues | veux veut voulons voulez veulent voulais voulait voulions vouliez voulaient voudrai voudras voudra voudrons voudrez voudront voudrais voudrait voudrions voudriez voudraient veuille veuillez voulant',
  devoir:
    'du due dus dues | dois doit devons devez doivent devais devait devions deviez devaient devrai devras devra devrons devrez devront devrais devrait devrions devriez devraient doive doivent devant',
  savoir:
    'su sue sus sues | sais sait savons savez savent savais savait savions saviez savaient saurai saura saurons saurez sauront saurais saurait sauraient sache sachent sachant',
  voir: 'vu vue vus vues | vois voit voyons voyez voient voyais voyait voyions voyaient verrai verra verrons verrez verront verrais verrait voie voyant',
};

/** Families by the end of the infinitive: present stem, plural stem, future stem, participle. */
export const FAMILIES: readonly (readonly [end: string, forms: string, participles: string])[] = [
  [
    'tenir',
    'tiens tient tenons tenez tiennent tenais tenait tenions teniez tenaient tiendrai tiendras tiendra tiendrons tiendrez tiendront tiendrais tiendrait tiendraient tienne tiennent tint tinrent tenant',
    'tenu tenue tenus tenues',
  ],
  [
    'venir',
    'viens vient venons venez viennent venais venait venions veniez venaient viendrai viendras viendra viendrons viendrez viendront viendrais viendrait viendraient vienne viennent vint vinrent venant',
    'venu venue venus venues',
  ],
  [
    'prendre',
    'prends prend prenons prenez prennent prenais prenait prenions preniez prenaient prendrai prendra prendrons prendrez prendront prendrais prendrait prendraient prenne prennent prit prirent prenant',
    'pris prise prises',
  ],
  [
    'mettre',
    'mets met mettons mettez mettent mettais mettait mettions mettiez mettaient mettrai mettra mettrons mettrez mettront mettrais mettrait mettraient mette mettent mit mirent mettant',
    'mis mise mises',
  ],
  [
    'duire',
    'duis duit duisons duisez duisent duisais duisait duisaient duirai duira duirons duiront duirait duisant duise',
    'duit duite duits duites',
  ],
  [
    'struire',
    'struis struit struisons struisez struisent struisais struisait struisaient struirai struira struirait struisant',
    'struit struite struits struites',
  ],
  [
    'crire',
    'cris crit crivons crivez crivent crivais crivait crivaient crirai crira crirons criront crirait crivant crive crivit',
    'crit crite crits crites',
  ],
  [
    'dire',
    'dis dit disons dites disent disais disait disaient dirai dira dirons diront dirait dise disant',
    'dit dite dits dites',
  ],
  [
    'lire',
    'lis lit lisons lisez lisent lisais lisait lisaient lirai lira lirons liront lirait lise lisant',
    'lu lue lus lues',
  ],
  [
    'suivre',
    'suis suit suivons suivez suivent suivais suivait suivaient suivrai suivra suivront suivrait suive suivant',
    'suivi suivie suivis suivies',
  ],
  [
    'vivre',
    'vis vit vivons vivez vivent vivais vivait vivaient vivrai vivra vivrait vive vivant',
    'vecu vecue vecus vecues',
  ],
  [
    'battre',
    'bats bat battons battez battent battais battait battaient battrai battra battrait batte battant',
    'battu battue battus battues',
  ],
  [
    'paraitre',
    'parais parait paraissons paraissez paraissent paraissais paraissait paraissaient paraitrai paraitra paraitront paraitrait paraisse paraissant',
    'paru parue parus parues',
  ],
  [
    'naitre',
    'nais nait naissons naissez naissent naissais naissait naissaient naitra naitrait naisse naissant',
    'nu nue nus nues',
  ],
  [
    'oindre',
    'oins oint oignons oignez oignent oignais oignait oignaient oindrai oindra oindrait oigne oignant',
    'oint ointe oints ointes',
  ],
  [
    'eindre',
    'eins eint eignons eignez eignent eignais eignait eignaient eindrai eindra eindrait eigne eignant',
    'eint einte eints eintes',
  ],
  [
    'aindre',
    'ains aint aignons aignez aignent aignais aignait aignaient aindrai aindra aindrait aigne aignant',
    'aint ainte aints aintes',
  ],
  [
    'soudre',
    'sous sout solvons solvez solvent solvais solvait solvaient soudrai soudra soudrait solve solvant',
    'solu solue solus solues',
  ],
  [
    'cevoir',
    'cois coit cevons cevez coivent cevais cevait cevaient cevrai cevra cevront cevrait coive cevant',
    'cu cue cus cues',
  ],
  ['aloir', 'aux aut alons alez alent alais alait alaient audra audrait ille ant', 'alu'],
  [
    'croire',
    'crois croit croyons croyez croient croyais croyait croyaient croirai croira croirait croie croyant',
    'cru crue crus crues',
  ],
  [
    'clure',
    'clus clut cluons cluez cluent cluais cluait cluaient clurai clura clurait clue cluant',
    'clu clue clus clues',
  ],
  [
    'courir',
    'cours court courons courez courent courais courait couraient courrai courra courrait coure courant',
    'couru courue courus courues',
  ],
  [
    'ouvrir',
    'ouvre ouvres ouvrons ouvrez ouvrent ouvrais ouvrait ouvraient ouvrirai ouvrira ouvriront ouvrirait ouvrant',
    'ouvert ouverte ouverts ouvertes',
  ],
  [
    'ffrir',
    'ffre ffres ffrons ffrez ffrent ffrais ffrait ffraient ffrirai ffrira ffrirait ffrant',
    'ffert fferte fferts ffertes',
  ],
  [
    'cueillir',
    'cueille cueilles cueillons cueillez cueillent cueillais cueillait cueillaient cueillerai cueillera cueillerait cueillant',
    'cueilli cueillie cueillis cueillies',
  ],
  [
    'servir',
    'sers sert servons servez servent servais servait servaient servirai servira servirait serve servant',
    'servi servie servis servies',
  ],
  [
    'partir',
    'pars part partons partez partent partais partait partaient partirai partira partiront partirait parte partant',
    'parti partie partis parties',
  ],
  [
    'sortir',
    'sors sort sortons sortez sortent sortais sortait sortaient sortirai sortira sortirait sorte sortant',
    'sorti sortie sortis sorties',
  ],
  [
    'sentir',
    'sens sent sentons sentez sentent sentais sentait sentaient sentirai sentira sentirait sente sentant',
    'senti sentie sentis senties',
  ],
  ['mentir', 'mens ment mentons mentez mentent mentais mentait mentaient mentirai mentira mente mentant', 'menti'],
  ['dormir', 'dors dort dormons dormez dorment dormais dormait dormaient dormirai dormira dorme dormant', 'dormi'],
  [
    'querir',
    'quiers quiert querons querez quierent querais querait queraient querrai querra querrait quiere querant',
    'quis quise quises',
  ],
  [
    'aincre',
    'aincs ainc ainquons ainquez ainquent ainquais ainquait ainquaient aincrai aincra aincrait ainque ainquant',
    'aincu aincue aincus aincues',
  ],
  [
    'rompre',
    'romps rompt rompons rompez rompent rompais rompait rompaient rompra rompant',
    'rompu rompue rompus rompues',
  ],
  ['aire', 'ais ait aisons aisez aisent aisais aisait aisaient airai aira airait aise aisant', 'u ait'],
  ['evoir', 'ois oit evons evez oivent evais evait evaient evrai evra evrait oive evant', 'u ue us ues'],
];

/** Prefixes that leave the conjugation of a verb as it is. */
export const PREFIXES = new Set(['', 're', 'de', 'pre', 'satis', 'entre']);
