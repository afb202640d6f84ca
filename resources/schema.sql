-- Schema 1 of an Aftershock dataset. Every fact can name its source (source_id) and the place in it
-- (locator).
--
-- A reader goes by the names of tables and columns: further ones may be added to a file without
-- harm. Days are ISO 8601 (2025-01-27); one of month or year precision is the first day of it.
-- A qualifier speaks of the size of its figure: “over 4 % down” is -4 and 'over'.

PRAGMA application_id = 0x41465348; -- AFSH
PRAGMA user_version = 1;

-- One property of the file.
CREATE TABLE dataset (
    id    INTEGER PRIMARY KEY,
    key   TEXT NOT NULL UNIQUE, -- title, description, language, licence
    value TEXT
) STRICT;

-- Where facts come from.
CREATE TABLE source (
    id           INTEGER PRIMARY KEY,
    publisher    TEXT,
    title        TEXT,
    author       TEXT,
    url          TEXT,
    published_on TEXT CHECK (published_on = date(published_on)),
    kind         TEXT
) STRICT;

-- A company, a bank, a lab.
CREATE TABLE organisation (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind     TEXT,
    ticker   TEXT,
    exchange TEXT,
    country  TEXT CHECK (country GLOB '[A-Z][A-Z]'), -- ISO 3166-1 alpha-2
    sector   TEXT
) STRICT;

-- Something that happened.
CREATE TABLE event (
    id             INTEGER PRIMARY KEY,
    title          TEXT NOT NULL CHECK (title <> ''),
    kind           TEXT NOT NULL CHECK (kind IN ('model', 'market', 'funding', 'statement', 'other')),
    summary        TEXT,
    starts_on      TEXT CHECK (starts_on = date(starts_on)),
    ends_on        TEXT CHECK (ends_on = date(ends_on)),
    date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year')),
    date_basis     TEXT CHECK (date_basis IN ('stated', 'inferred')),
    source_id      INTEGER REFERENCES source (id),
    locator        TEXT,
    CHECK (starts_on IS NULL OR (date_precision IS NOT NULL AND date_basis IS NOT NULL)),
    CHECK (ends_on IS NULL OR starts_on <= ends_on)
) STRICT;

-- A reported change in a share price. With the qualifier “between” the second end, the larger in
-- size, stands in change_percent_to.
CREATE TABLE share_move (
    id                 INTEGER PRIMARY KEY,
    event_id           INTEGER REFERENCES event (id),
    organisation_id    INTEGER NOT NULL REFERENCES organisation (id),
    change_percent     REAL NOT NULL,
    change_percent_to  REAL,
    qualifier          TEXT NOT NULL CHECK (qualifier IN
        ('exact', 'over', 'at-least', 'under', 'at-most', 'about', 'between')),
    significant_digits INTEGER CHECK (significant_digits BETWEEN 1 AND 17), -- that the source printed
    trading_day        TEXT CHECK (trading_day = date(trading_day)),
    date_basis         TEXT CHECK (date_basis IN ('stated', 'inferred')),
    source_id          INTEGER REFERENCES source (id),
    locator            TEXT,
    note               TEXT,
    CHECK ((qualifier = 'between') = (change_percent_to IS NOT NULL)),
    CHECK (trading_day IS NULL OR date_basis IS NOT NULL)
) STRICT;

-- Money announced or spent: what for, by whom, over which years from which.
CREATE TABLE funding (
    id              INTEGER PRIMARY KEY,
    event_id        INTEGER REFERENCES event (id),
    organisation_id INTEGER REFERENCES organisation (id), -- who pays
    recipient       TEXT,
    purpose         TEXT,
    part_of         INTEGER REFERENCES funding (id) CHECK (part_of <> id),
    status          TEXT CHECK (status IN ('planned', 'spent', 'reported')),
    from_year       INTEGER CHECK (from_year BETWEEN 1 AND 9999),
    years           REAL CHECK (years > 0),
    source_id       INTEGER REFERENCES source (id),
    locator         TEXT,
    note            TEXT
) STRICT;

-- One amount of a funding in one currency, as reported or as the source converts it.
CREATE TABLE funding_amount (
    id                 INTEGER PRIMARY KEY,
    funding_id         INTEGER NOT NULL REFERENCES funding (id),
    currency           TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'), -- ISO 4217
    amount             REAL NOT NULL CHECK (amount >= 0),
    amount_to          REAL CHECK (amount_to >= amount),
    qualifier          TEXT NOT NULL CHECK (qualifier IN
        ('exact', 'over', 'at-least', 'under', 'at-most', 'about', 'between')),
    significant_digits INTEGER CHECK (significant_digits BETWEEN 1 AND 17), -- that the source printed
    basis              TEXT NOT NULL CHECK (basis IN ('reported', 'stated-conversion')),
    CHECK ((qualifier = 'between') = (amount_to IS NOT NULL))
) STRICT;

-- A rate to convert with.
CREATE TABLE exchange_rate (
    id        INTEGER PRIMARY KEY,
    base      TEXT NOT NULL CHECK (base GLOB '[A-Z][A-Z][A-Z]'),
    quote     TEXT NOT NULL CHECK (quote GLOB '[A-Z][A-Z][A-Z]'),
    rate      REAL NOT NULL CHECK (rate > 0), -- one base is so many quote
    as_of     TEXT CHECK (as_of = date(as_of)),
    source_id INTEGER REFERENCES source (id)
) STRICT;

-- What somebody said.
CREATE TABLE statement (
    id              INTEGER PRIMARY KEY,
    event_id        INTEGER REFERENCES event (id),
    speaker         TEXT,
    organisation_id INTEGER REFERENCES organisation (id),
    summary         TEXT NOT NULL, -- in the dataset's own words
    source_id       INTEGER REFERENCES source (id),
    locator         TEXT
) STRICT;

-- A closing price.
CREATE TABLE price (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    at              INTEGER NOT NULL, -- Unix seconds, UTC
    close           REAL NOT NULL,
    volume          REAL,
    PRIMARY KEY (organisation_id, at)
) STRICT, WITHOUT ROWID;

-- A view to come back to.
CREATE TABLE saved_view (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    spec TEXT NOT NULL -- JSON
) STRICT;
