"""The words of synthetic records, in every language side by side: enough that texts differ and some words are rare."""

LANGUAGES = ("it", "en")


def _same(words):
    """Return names that are the same in every language."""
    return [(word, word) for word in words.split()]


# Each entry is a word in the languages above; {things} in it are filled from the list of that name.
LISTS = {
    "thing": [
        ("energia condivisa", "shared energy"),
        ("appalti sociali", "social procurement"),
        ("competenze digitali", "digital skills"),
        ("agricoltura urbana", "urban farming"),
        ("mobilità leggera", "light mobility"),
        ("riuso dei materiali", "reuse of materials"),
        ("cura di prossimità", "neighbourhood care"),
        ("abitare collaborativo", "collaborative housing"),
        ("finanza d’impatto", "impact finance"),
        ("valutazione dell’impatto", "impact measurement"),
        ("dati aperti", "open data"),
        ("parità di genere", "gender equality"),
        ("inclusione al lavoro", "inclusion at work"),
        ("turismo lento", "slow tourism"),
        ("educazione alla lettura", "reading for children"),
        ("riparazione", "repair"),
        ("filiere corte", "short supply chains"),
        ("biblioteche di quartiere", "neighbourhood libraries"),
        ("cooperative di comunità", "community cooperatives"),
        ("salute mentale", "mental health"),
        ("acqua pulita", "clean water"),
        ("formazione continua", "lifelong learning"),
        ("boschi urbani", "urban woods"),
        ("spreco alimentare", "food waste"),
        ("piattaforme cooperative", "cooperative platforms"),
        ("amministrazione condivisa", "shared administration"),
        ("società benefit", "benefit corporations"),
        ("arte pubblica", "public art"),
        ("sport per tutti", "sport for all"),
        ("vecchiaia attiva", "active ageing"),
        ("artigianato", "crafts"),
        ("trasporto a chiamata", "transport on demand"),
        ("monete locali", "local currencies"),
        ("mediazione linguistica", "language mediation"),
        ("orti scolastici", "school gardens"),
        ("case senza barriere", "homes without barriers"),
    ],
    "people": [
        ("le cooperative", "cooperatives"),
        ("le imprese sociali", "social enterprises"),
        ("i quartieri", "neighbourhoods"),
        ("le fondazioni", "foundations"),
        ("i comuni", "municipalities"),
        ("le scuole", "schools"),
        ("le associazioni", "associations"),
        ("i giovani", "young people"),
        ("le università", "universities"),
        ("i volontari", "volunteers"),
        ("le famiglie", "families"),
        ("gli artigiani", "craftspeople"),
    ],
    "city": [
        ("Torino", "Torino"),
        ("Lione", "Lyon"),
        ("Barcellona", "Barcelona"),
        ("Cracovia", "Kraków"),
        ("Göteborg", "Gothenburg"),
        ("Lubiana", "Ljubljana"),
        ("Salonicco", "Thessaloniki"),
        ("Gand", "Ghent"),
        ("Porto", "Porto"),
        ("Riga", "Riga"),
        ("Vilnius", "Vilnius"),
        ("Monaco", "Munich"),
        ("Vienna", "Vienna"),
        ("Zagabria", "Zagreb"),
        ("Iași", "Iași"),
        ("Cork", "Cork"),
    ],
    "name": _same(
        "Aurora Ponte Radice Officina Orizzonte Alveare Sorgente Telaio Bussola Lanterna Cortile Granaio "
        "Sentiero Mosaico Vela Arco Meridiana Fucina Trama Approdo Colle Filo Quercia Ginestra Nodo Passo "
        "Tavola Rondine Spiga Torre"
    ),
    "form": [
        ("Cooperativa", "Cooperative"),
        ("Fondazione", "Foundation"),
        ("Associazione", "Association"),
        ("Consorzio", "Consortium"),
        ("Agenzia", "Agency"),
        ("Centro", "Centre"),
        ("Istituto", "Institute"),
        ("Laboratorio", "Laboratory"),
    ],
    "role": [
        ("Chi coordina progetti europei", "Somebody who coordinates European projects"),
        ("Chi dirige una cooperativa", "Somebody who runs a cooperative"),
        ("Chi valuta l’impatto", "Somebody who measures impact"),
        ("Chi lavora in un comune", "Somebody who works for a municipality"),
    ],
    "unit": [("imprese", "enterprises"), ("persone", "people")],
    "geography": [("Unione europea", "European Union"), ("Africa", "Africa"), ("Italia", "Italy"), ("Mondo", "World")],
    "note": [("Dati e date.", "Figures and dates."), ("Obiettivo.", "Aim."), ("Partner.", "Partners.")],
    "acronym": _same(
        "SOLARIA CIVITAS REPAIR ALPNET COMMONS HARVEST MOVES DATAGOOD INCLUDE REUSE NEARBY SKILLUP WATERWAY "
        "HOUSING LIBRA RURALIS CIRCLE BRIDGES CARENET AGORA"
    ),
    "network_title": [("Rete {thing}", "Network for {thing}"), ("Alleanza di {city}", "Alliance of {city}")],
    "output": [("Guida", "Guide"), ("Rapporto", "Report"), ("Cassetta degli attrezzi", "Toolkit"), ("Corso", "Course")],
    "indicator": [("Imprese coinvolte", "Enterprises involved"), ("Persone formate", "People trained")],
    "venue": [("Sala del consiglio", "Council room"), ("Biblioteca civica", "City library"), ("Officine", "Workshops")],
    "project_title": [
        ("Regions and {thing} for a just transition", "Regions and {thing} for a just transition"),
        ("Networks of {people} for {thing}", "Networks of {people} for {thing}"),
        ("New tools for {thing} in {city} and beyond", "New tools for {thing} in {city} and beyond"),
    ],
    "pledge_title": [
        ("Più {thing} con {people}", "More {thing} with {people}"),
        ("Un patto per {thing}", "A pact for {thing}"),
        ("{thing}: un impegno a {city}", "{thing}: a pledge in {city}"),
    ],
    "article_title": [
        ("{city}: che cosa cambia per {thing}", "{city}: what changes for {thing}"),
        ("{thing}, un parere europeo", "{thing}, a European opinion"),
        ("Come {people} lavorano su {thing}", "How {people} work on {thing}"),
    ],
    "interview_title": [
        ("Parlare di {thing} a {city}", "Talking about {thing} in {city}"),
        ("{thing}: una conversazione", "{thing}: a conversation"),
    ],
    "event_title": [
        ("Giornata su {thing}", "A day on {thing}"),
        ("Forum di {city}: {thing}", "Forum of {city}: {thing}"),
        ("Laboratorio: {people} e {thing}", "Workshop: {people} and {thing}"),
    ],
    "news_title": [
        ("Nuovi spazi per {thing}", "New spaces for {thing}"),
        ("A {city} un bando per {thing}", "A call for {thing} in {city}"),
        ("{thing}: al lavoro {people}", "{thing}: {people} at work"),
    ],
    "sentence": [
        ("A {city} si prova un modo nuovo di fare {thing}.", "In {city} a new way of {thing} is being tried."),
        (
            "Ne discutono {people}, con tempi e costi alla mano.",
            "It is discussed by {people}, with times and costs at hand.",
        ),
        ("Il primo passo riguarda {thing}.", "The first step is about {thing}."),
        ("I risultati si misurano ogni anno.", "Results are measured every year."),
        ("Chi partecipa condivide strumenti per {thing}.", "Those who take part share tools for {thing}."),
        ("La rete tocca {city} e le valli vicine.", "The network reaches {city} and the valleys around it."),
        ("Senza {people} il lavoro non comincia.", "Without {people} the work does not begin."),
        ("Resta aperta la domanda su chi paga {thing}.", "Who pays for {thing} remains an open question."),
        (
            "Una guida racconta come ripetere l’esperienza a {city}.",
            "A guide tells how to repeat the experience in {city}.",
        ),
        (
            "Dopo due anni {people} hanno raddoppiato gli incontri.",
            "After two years {people} have doubled their meetings.",
        ),
    ],
    "heading": [("Che cosa si fa", "What is done"), ("Chi lavora", "Who works"), ("Che cosa resta", "What remains")],
}

COUNTRIES = ["IT"] * 6 + [
    "FR",
    "ES",
    "DE",
    "BE",
    "SE",
    "PL",
    "RO",
    "SI",
    "HR",
    "GR",
    "PT",
    "LV",
    "LT",
    "AT",
    "IE",
    "NL",
]
