-- What the enterprise has mended in a returned project and not handed in again: {form, countyName}.
ALTER TABLE project ADD COLUMN amendment jsonb;
