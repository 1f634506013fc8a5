-- What was taken over already is looked up for each row that a workbook offers.
CREATE INDEX round_row_taken_from ON round_row (submission_id, taken_from) WHERE taken_from IS NOT NULL;
