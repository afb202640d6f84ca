-- The built-in dataset: what one British article reports on DeepSeek's R1, January 2025.
--
-- Places count sections from 1 and paragraphs within them; what stands before the first heading is
-- section 0. Section 1 is “Surpassing Proprietary Models”, 2 “A Threat to AI Giants?”, 3 “Heightened
-- AI Investment in China”. The article's publisher, byline and date are not in its text, and it
-- prints no day: every day here is inferred. It gives pounds first and the original in brackets.

INSERT INTO dataset (id, key, value) VALUES
    (1, 'title', 'DeepSeek R1, January 2025'),
    (2, 'description', 'The share moves, the money and the statements that one article reports around the release of DeepSeek’s model R1. Days that the article does not print are inferred and marked so; pounds are the article’s own conversion.'),
    (3, 'language', 'en'),
    (4, 'licence', 'GPL-3.0-or-later');

INSERT INTO source (id, publisher, title, author, url, published_on, kind) VALUES
    (1, NULL, 'the article', NULL, NULL, NULL, 'article'),
    -- Credited by the article; the places given with it are places in the article.
    (2, 'BBC', 'BBC, via the article', NULL, NULL, NULL, 'credited by the article');

INSERT INTO organisation (id, name, kind, ticker, exchange, country, sector) VALUES
    (1, 'Nvidia', 'company', 'NVDA', 'Nasdaq', 'US', 'Semiconductors'),
    (2, 'Broadcom', 'company', 'AVGO', 'Nasdaq', 'US', 'Semiconductors'),
    (3, 'Microsoft', 'company', 'MSFT', 'Nasdaq', 'US', 'Software'),
    (4, 'Alphabet', 'company', 'GOOGL', 'Nasdaq', 'US', 'Internet'),
    (5, 'Oracle', 'company', 'ORCL', 'NYSE', 'US', 'Software'),
    (6, 'Cisco', 'company', 'CSCO', 'Nasdaq', 'US', 'Network equipment'),
    (7, 'ASML', 'company', 'ASML', 'Euronext Amsterdam', 'NL', 'Chip equipment'),
    (8, 'Siemens Energy', 'company', 'ENR', 'Xetra', 'DE', 'Energy technology'),
    (9, 'Meta', 'company', 'META', 'Nasdaq', 'US', 'Internet'),
    (10, 'DeepSeek', 'private lab', NULL, NULL, 'CN', 'Artificial intelligence'),
    (11, 'Bank of China', 'state-owned bank', '601988', 'Shanghai', 'CN', 'Banking'),
    (12, 'Coface', 'company', 'COFA', 'Euronext Paris', 'FR', 'Credit insurance');

INSERT INTO event
    (id, title, kind, summary, starts_on, ends_on, date_precision, date_basis, source_id, locator) VALUES
    (1, 'Release of DeepSeek R1', 'model',
     'DeepSeek, a Chinese lab, publishes R1, an open model said to have cost far less than its rivals.',
     '2025-01-20', NULL, 'day', 'inferred', 1, NULL),
    (2, 'Monday’s fall in AI shares', 'market',
     'Shares of chip makers, cloud companies and their suppliers fall. The article says only “Monday”.',
     '2025-01-27', NULL, 'day', 'inferred', 1, 'section 2, paragraphs 2 and 3'),
    (3, 'Bank of China’s plan', 'funding',
     'The bank sets out support over five years for companies along the AI industry chain.',
     '2025-01-01', NULL, 'month', 'stated', 1, 'section 3, paragraph 2'),
    (4, 'Meta’s plan for 2025', 'funding',
     'Meta means to invest more than $60 billion in AI during the year.',
     '2025-01-01', NULL, 'month', 'inferred', 1, 'section 1, paragraph 3'),
    (5, 'LeCun’s post', 'statement',
     'Yann LeCun of Meta comments on R1 and open models on LinkedIn.',
     '2025-01-01', NULL, 'month', 'inferred', 1, 'section 1, paragraphs 1 and 2');

INSERT INTO share_move
    (id, event_id, organisation_id, change_percent, change_percent_to, qualifier, significant_digits,
     trading_day, date_basis, source_id, locator, note) VALUES
    (1, 1, 1, -16.9, NULL, 'exact', 3, '2025-01-27', 'inferred', 1, 'section 2, paragraph 2',
     'The day comes from “Monday” in paragraph 3.'),
    (2, 1, 2, -17.4, NULL, 'exact', 3, '2025-01-27', 'inferred', 1, 'section 2, paragraph 2',
     'The day comes from “Monday” in paragraph 3.'),
    (3, 1, 3, -2.14, NULL, 'exact', 3, '2025-01-27', 'inferred', 1, 'section 2, paragraph 2',
     'The day comes from “Monday” in paragraph 3.'),
    (4, 1, 4, -4, NULL, 'over', 1, '2025-01-27', 'inferred', 1, 'section 2, paragraph 2',
     'The article names Google. The day comes from “Monday” in paragraph 3.'),
    (5, 1, 5, -14, NULL, 'exact', 2, '2025-01-27', 'inferred', 1, 'section 2, paragraph 2',
     'The day comes from “Monday” in paragraph 3.'),
    (6, 1, 6, -5, NULL, 'exact', 1, '2025-01-27', 'inferred', 1, 'section 2, paragraph 2',
     'The day comes from “Monday” in paragraph 3.'),
    (7, 1, 7, -7, NULL, 'over', 1, '2025-01-27', 'inferred', 2, 'section 2, paragraph 3',
     'By the end of Monday’s trading; the article credits the BBC.'),
    (8, 1, 8, -20, NULL, 'exact', 2, '2025-01-27', 'inferred', 2, 'section 2, paragraph 3',
     'The day comes from “Monday” in the same paragraph; the article credits the BBC.');

INSERT INTO funding
    (id, event_id, organisation_id, recipient, purpose, part_of, status, from_year, years,
     source_id, locator, note) VALUES
    (1, 4, 9, NULL, 'AI investment', NULL, 'planned', 2025, 1, 1, 'section 1, paragraph 3', NULL),
    (2, 1, 10, NULL, 'cost of R1', NULL, 'reported', NULL, NULL, 1, 'section 2, paragraph 4',
     'One model; the article calls the sum relatively modest.'),
    (3, 3, 11, 'companies in the AI sector', 'AI industry chain', NULL, 'planned', 2025, 5,
     1, 'section 3, paragraph 2', NULL),
    (4, 3, 11, 'companies in the AI sector', 'stocks and bonds', 3, 'planned', 2025, 5,
     1, 'section 3, paragraph 2', NULL);

INSERT INTO funding_amount
    (id, funding_id, currency, amount, amount_to, qualifier, significant_digits, basis) VALUES
    (1, 1, 'USD', 60e9, NULL, 'over', 2, 'reported'),
    (2, 1, 'GBP', 48.23e9, NULL, 'over', 4, 'stated-conversion'),
    (3, 2, 'USD', 5.6e6, NULL, 'exact', 2, 'reported'),
    (4, 2, 'GBP', 4.5e6, NULL, 'exact', 2, 'stated-conversion'),
    (5, 3, 'CNY', 1e12, NULL, 'at-least', 1, 'reported'),
    (6, 3, 'GBP', 110e9, NULL, 'at-least', 3, 'stated-conversion'),
    (7, 4, 'CNY', 300e9, NULL, 'at-least', 3, 'reported'),
    (8, 4, 'GBP', 33.30e9, NULL, 'at-least', 4, 'stated-conversion');

INSERT INTO statement (id, event_id, speaker, organisation_id, summary, source_id, locator) VALUES
    (1, 5, 'Yann LeCun', 9,
     'Sees open-source models moving ahead of proprietary ones; DeepSeek, too, built on open research such as PyTorch and Llama.',
     1, 'section 1, paragraphs 1 and 2'),
    (2, NULL, 'Mark Zuckerberg', 9,
     'Wants the platforms of the next generation to be open, and expects the open ones to win.',
     1, 'section 1, paragraph 4'),
    (3, 2, 'Aurélien Duthoit', 12,
     'If the result holds and is widely taken up, the AI infrastructure under construction could prove too large; prices would fall and investment plans be revised.',
     1, 'section 2, last paragraph'),
    (4, 1, 'Observers', NULL,
     'Chinese models are catching up, and some are ahead on bilingual benchmarks.',
     1, 'section 3, paragraph 1');

INSERT INTO saved_view (id, name, spec) VALUES
    (1, 'US only, largest first',
     '{"view":"declines","filters":[{"field":"country","values":["US"]}],"sort":{"field":"size","descending":false}}'),
    (2, 'Europe', '{"view":"declines","filters":[{"field":"country","values":["DE","NL"]}]}'),
    (3, 'Per year, in dollars', '{"view":"funding","currency":"USD","perYear":true}');
