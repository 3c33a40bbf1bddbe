"""Letters of somebody's taken in as a voice: found in a text or a mailbox, cut at their joints."""
