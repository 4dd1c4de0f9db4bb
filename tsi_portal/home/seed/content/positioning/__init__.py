"""The page of the timeline and its milestones, by year."""
