-- An enquiry also ends without an answer: whoever asked withdraws it, or its supplier closes it with a reason.
ALTER TABLE enquiry ADD COLUMN reason text;
COMMENT ON COLUMN enquiry.reason IS 'why the supplier closed it; null otherwise';
ALTER TABLE enquiry ADD COLUMN ended_at timestamptz;
COMMENT ON COLUMN enquiry.ended_at IS 'when it was withdrawn or closed';
-- How to reach a person is kept as long as the two sides need it, and then cleared by the clock.
CREATE INDEX enquiry_contact ON enquiry (asked_at) WHERE contact IS NOT NULL;
