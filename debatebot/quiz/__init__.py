"""A question's life, selection and modes, as pure sessions."""
