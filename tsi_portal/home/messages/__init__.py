"""The inbox: what people write to the portal, from the form to the answer and to the end of its time.

`kinds` says what people can write about, `services.receive` stores a message, `handling` is what editors do with it.
"""
