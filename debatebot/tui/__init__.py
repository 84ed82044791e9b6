"""The screens: an app on Textual that shows what `play` holds and sends back what people do."""
