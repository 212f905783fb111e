"""The words by which a note may tell of what the law calls special: health, religion, origin and the like.

Owns the words only, as patterns of whole words; `domain.sensitive` reads them. A word stands here when it says
something about a person; words that in a neighbourhood are mostly about places and food ("kerk", "Turks brood") count
only in a turn of phrase that is about somebody.
"""

from __future__ import annotations

HEALTH = (
    r"ziek|zieke|ziekte\w*|terminaal|kanker|borstkanker|longkanker|tumor|chemo\w*|bestraling|dement|dementie",
    r"dementerend\w*|alzheimer|parkinson|depressie\w*|depressief|depressieve|burn-?out|overspannen|psychose\w*",
    r"psychotisch\w*|schizofreni?e?|bipolair\w*|borderline|autisme|autistisch\w*|autist|adhd|ptss",
    r"angststoornis|paniekaanval\w*|eetstoornis|anorexia|verslaafd\w*|verslaving|alcoholist\w*|alcoholprobleem",
    r"alcoholverslaving|drugsverslaafd\w*|drugsprobleem|afkick\w*|diabetes|diabeet|suikerziekte|epilepsie",
    r"epileptisch\w*|hartaanval|hartinfarct|herseninfarct|hersenbloeding|beroerte|copd|astma|reuma|artrose",
    r"fibromyalgie|long ?covid|hiv|aids|hepatitis|zwanger\w*|miskraam|abortus|incontinent\w*|medicijnen",
    r"medicatie|antidepressiva|psychiater|psychiatrisch\w*|psycholoog|therapeut|ggz|inrichting|gehandicapt\w*",
    r"invalide|beperking|verstandelijk\w*|lvb|slechtziend\w*|slechthorend\w*|doof|doofstom|amputatie",
    r"geopereerd|diagnose|zelfmoord\w*|su[iï]cid\w*|zelfdoding|nierdialyse|hartpatiënt|kankerpati[eë]nt\w*",
    r"mishandeld|(?:ligt|lag|opgenomen)\b[^.;\n]{0,20}\bziekenhuis|(?:zit|in) (?:een|haar|zijn|de) rolstoel",
    r"is blind|is (?:weer |opnieuw |net )?opgenomen|gebruikt drugs|drinkt (?:te veel|veel)|aan de drank",
    r"aan de drugs",
)
RELIGION = (
    r"moslim\w*|islamiti?e?s?c?h?e?|christen|christelijk|gelovig\w*|joods|jood|jodin|hindoe\w*|boeddhist\w*",
    r"boeddhistisch\w*|sikh|athe[iï]st\w*|katholiek|protestant\w*|gereformeerd|hervormd|jehova\w*|bekeerd",
    r"hoofddoek|salafis\w*|evangelisch|(?:haar|zijn|hun|het) geloof",
    r"(?:gaat|ging|gaan|bezoekt|bidt|bidden|loopt|drinkt|actief|lid|zit|komt vaak|elke zondag)\b(?:(?!langs|"
    r"voorbij|achter|naast|bij het)[^.;\n]){0,25}\b(?:kerk|moskee|synagoge|tempel|mandir|parochie|koranles)",
    r"(?:doet|viert|vast)\b[^.;\n]{0,20}\bramadan|vast (?:nu|deze maand)",
)
ORIGIN = (
    r"vluchteling\w*|asielzoeker\w*|statushouder\w*|allochtoon|allochtone|zigeuner\w*|illegaal hier",
    r"zonder papieren|marokkaan|turk|turkse afkomst|surinamer|antilliaan|antilliaanse man|syriër|syrier",
    r"afghaan|somaliër|somalier|eritreeër|iraniër|irakees|koerd|bulgaar|roemeen|oekraïner|oekrainer|ghanees",
    r"molukker",
    r"(?:komt|kwam|gevlucht|afkomstig|oorspronkelijk)\b[^.;\n]{0,12}\buit (?:marokko|turkije|suriname|"
    r"syri[eë]|afghanistan|somali[eë]|eritrea|iran|irak|polen|bulgarije|roemeni[eë]|oekra[iï]ne|ghana|curaçao|"
    r"curacao|aruba|china|pakistan|india|ethiopi[eë]|soedan|jemen)",
    r"(?:marokkaanse|turkse|surinaamse|syrische|poolse|afghaanse|somalische|eritrese|iraanse|iraakse|"
    r"bulgaarse|roemeense|koerdische|ghanese|antilliaanse|oekraïense|oekrainse|chinese|kaapverdische|"
    r"molukse) (?:afkomst|achtergrond|komaf|man|vrouw|gezin|familie|buurman|buurvrouw|meneer|mevrouw|jongen|"
    r"meisje|roots|ouders)",
    r"(?:is|zijn) (?:marokkaans|turks|surinaams|syrisch|pools|afghaans|somalisch|eritrees|iraans|iraaks|"
    r"bulgaars|roemeens|koerdisch|antilliaans|zwart|wit)(?! (?:eten|koken|brood|restaurant|geschilderd))",
    r"(?:haar|zijn|hun) (?:nationaliteit|afkomst|huidskleur|verblijfsvergunning)",
)
POLITICS = (
    r"stem(?:t|de|men)\b[^.;\n]{0,20}\b(?:pvv|vvd|d66|cda|pvda|groenlinks|sp|fvd|bbb|denk|nsc|sgp|volt|links|rechts)",
    r"(?:pvv|vvd|d66|cda|pvda|sp|fvd)(?:'er|-stemmer|-lid)",
    r"lid van (?:de )?(?:pvv|vvd|d66|cda|pvda|groenlinks|sp|fvd|bbb)|vakbondslid",
    r"lid van (?:de |een )?(?:vakbond|fnv|cnv)",
)
SEXUALITY = (
    r"homo|homoseksu\w+|homofiel|lesbisch\w*|lesbienne|biseksueel|biseksuele|transgender|transvrouw|transman",
    r"is trans|queer|uit de kast",
)
OFFENCE = (
    r"strafblad|veroordeeld|gevangenis|gedetineerd\w*|ex-gedetineerde|vastgezeten|zat vast|reclassering",
    r"taakstraf|enkelband|opgepakt|gearresteerd|drugsdealer|dealt in|dealer|crimineel|criminele|is verdachte",
    r"huiselijk geweld|steelt|oplichter",
)
MONEY = (
    r"schulden|schuldhulp|schuldhulpverlening|schuldsanering|wsnp|bewindvoer\w*|deurwaarder\w*|loonbeslag",
    r"failliet|bijstand|bijstandsuitkering|wajong|onder bewind|huurachterstand|gokverslaafd",
    r"voedselbank(?=\b[^.;\n]{0,12}\b(?:nodig|krijgt|haalt))",
)
#: Before or after these the words are about a place, a group or a job, not about somebody.
NOT_ABOUT_SOMEBODY = (
    r"-?(?:caf[eé]|vriendelijk\w*|school|basisschool|koor|avond|centrum|loop|fonds|vereniging|stichting|groep|bus|maatje"
    r"|maatjes|preventie|spreekuur|instelling|omroep|feest|brood|gebouw|plaats|wijk|bijeenkomst|kliniek)"
)
WORKS_WITH = (
    r"(?:werkt|werkte|vrijwilliger|vrijwilligt|helpt|begeleidt|wandelt|kookt|collecteert|opgeleid|studeert|werken)"
)
