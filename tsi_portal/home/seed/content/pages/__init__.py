"""The pages that are no records: lists, free pages, statements."""
