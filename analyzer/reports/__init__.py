"""An analysis as text: a page, a document, a summary. No decisions are made here."""
