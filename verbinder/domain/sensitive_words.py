"""The words by which a note may tell of what the law calls special: health, religion, origin and the like.

Owns the words only, as patterns of whole words; `domain.sensitive` reads them. A word stands here when it says something
about a person; words that in a neighbourhood are mostly about places and food ("kerk", "Turks brood") count only in a
turn of phrase that is about somebody.
"""

from __future__ import annotations

HEALTH = (
    r"ziek|zieke|ziekte\w*|terminaal|kanker|borstkanker|longkanker|tumor|chemo\w*|bestraling|dement|dementie|dementerend\w*",
    r"alzheimer|parkinson|depressie\w*|depressief|depressieve|burn-?out|overspannen|psychose\w*|psychotisch\w*|schizofreni?e?",
    r"bipolair\w*|borderline|autisme|autistisch\w*|autist|adhd|ptss|angststoornis|paniekaanval\w*|eetstoornis|anorexia",
    r"verslaafd\w*|verslaving|alcoholist\w*|alcoholprobleem|alcoholverslaving|drugsverslaafd\w*|drugsprobleem|afkick\w*",
    r"diabetes|diabeet|suikerziekte|epilepsie|epileptisch\w*|hartaanval|hartinfarct|herseninfarct|hersenbloeding|beroerte",
    r"copd|astma|reuma|artrose|fibromyalgie|long ?covid|hiv|aids|hepatitis|zwanger\w*|miskraam|abortus|incontinent\w*",
    r"medicijnen|medicatie|antidepressiva|psychiater|psychiatrisch\w*|psycholoog|therapeut|ggz|inrichting",
    r"gehandicapt\w*|invalide|beperking|verstandelijk\w*|lvb|slechtziend\w*|slechthorend\w*|doof|doofstom|amputatie",
    r"geopereerd|diagnose|zelfmoord\w*|su[iï]cid\w*|zelfdoding|nierdialyse|hartpatiënt|kankerpati[eë]nt\w*|mishandeld",
    r"(?:ligt|lag|opgenomen)\b[^.;\n]{0,20}\bziekenhuis|(?:zit|in) (?:een|haar|zijn|de) rolstoel|is blind|is opgenomen",
    r"gebruikt drugs|drinkt (?:te veel|veel)|aan de drank|aan de drugs",
)
RELIGION = (
    r"moslim\w*|islamiti?e?s?c?h?e?|christen|christelijk|gelovig\w*|joods|jood|jodin|hindoe\w*|boeddhist\w*|boeddhistisch\w*",
    r"sikh|athe[iï]st\w*|katholiek|protestant\w*|gereformeerd|hervormd|jehova\w*|bekeerd|hoofddoek|salafis\w*|evangelisch",
    r"(?:haar|zijn|hun|het) geloof",
    r"(?:gaat|ging|gaan|bezoekt|bidt|bidden|loopt|drinkt|actief|lid|zit|komt vaak|elke zondag)\b[^.;\n]{0,25}"
    r"\b(?:kerk|moskee|synagoge|tempel|mandir|parochie|koranles)",
    r"(?:doet|viert|vast)\b[^.;\n]{0,20}\bramadan|vast (?:nu|deze maand)",
)
ORIGIN = (
    r"vluchteling\w*|asielzoeker\w*|statushouder\w*|allochtoon|allochtone|zigeuner\w*|illegaal hier|zonder papieren",
    r"marokkaan|turk|turkse afkomst|surinamer|antilliaan|antilliaanse man|syriër|syrier|afghaan|somaliër|somalier|eritreeër",
    r"iraniër|irakees|koerd|bulgaar|roemeen|oekraïner|oekrainer|ghanees|molukker",
    r"(?:komt|kwam|gevlucht|afkomstig|oorspronkelijk)\b[^.;\n]{0,12}\buit (?:marokko|turkije|suriname|syri[eë]|afghanistan|"
    r"somali[eë]|eritrea|iran|irak|polen|bulgarije|roemeni[eë]|oekra[iï]ne|ghana|curaçao|curacao|aruba|china|pakistan|india|"
    r"ethiopi[eë]|soedan|jemen)",
    r"(?:marokkaanse|turkse|surinaamse|syrische|poolse|afghaanse|somalische|eritrese|iraanse|iraakse|bulgaarse|roemeense|"
    r"koerdische|ghanese|antilliaanse|oekraïense|oekrainse|chinese|kaapverdische|molukse) "
    r"(?:afkomst|achtergrond|komaf|man|vrouw|gezin|familie|buurman|buurvrouw|meneer|mevrouw|jongen|meisje|roots|ouders)",
    r"(?:is|zijn) (?:marokkaans|turks|surinaams|syrisch|pools|afghaans|somalisch|eritrees|iraans|iraaks|bulgaars|roemeens|"
    r"koerdisch|antilliaans|zwart|wit)(?! (?:eten|koken|brood|restaurant|geschilderd))",
    r"(?:haar|zijn|hun) (?:nationaliteit|afkomst|huidskleur|verblijfsvergunning)",
)
POLITICS = (
    r"stem(?:t|de|men)\b[^.;\n]{0,8}\b(?:pvv|vvd|d66|cda|pvda|groenlinks|sp|fvd|bbb|denk|nsc|sgp|volt|links|rechts)",
    r"(?:pvv|vvd|d66|cda|pvda|sp|fvd)(?:'er|-stemmer|-lid)|lid van (?:de )?(?:pvv|vvd|d66|cda|pvda|groenlinks|sp|fvd|bbb)",
    r"vakbondslid|lid van (?:de |een )?(?:vakbond|fnv|cnv)",
)
SEXUALITY = (
    r"homo|homoseksu\w+|homofiel|lesbisch\w*|lesbienne|biseksueel|biseksuele|transgender|transvrouw|transman|is trans|queer",
    r"uit de kast",
)
OFFENCE = (
    r"strafblad|veroordeeld|gevangenis|gedetineerd\w*|ex-gedetineerde|vastgezeten|zat vast|reclassering|taakstraf|enkelband",
    r"opgepakt|gearresteerd|drugsdealer|dealt|dealer|crimineel|criminele|verdachte|huiselijk geweld|steelt|oplichter",
)
MONEY = (
    r"schulden|schuldhulp|schuldhulpverlening|schuldsanering|wsnp|bewindvoer\w*|deurwaarder\w*|loonbeslag|failliet|bijstand",
    r"bijstandsuitkering|wajong|onder bewind|huurachterstand|gokverslaafd|voedselbank(?=\b[^.;\n]{0,12}\b(?:nodig|krijgt|haalt))",
)
#: Before or after these the words are about a place, a group or a job, not about somebody.
NOT_ABOUT_SOMEBODY = (
    r"-?(?:caf[eé]|vriendelijk\w*|school|basisschool|koor|avond|centrum|loop|fonds|vereniging|stichting|groep|bus|maatje"
    r"|maatjes|preventie|spreekuur|instelling|omroep|feest|brood|gebouw|plaats|wijk|bijeenkomst|kliniek)"
)
WORKS_WITH = (
    r"(?:werkt|werkte|vrijwilliger|vrijwilligt|helpt|begeleidt|wandelt|kookt|collecteert|opgeleid|studeert|werken)"
)
