"""Google's activity pages: cells with a product, a verb, links and a time."""
