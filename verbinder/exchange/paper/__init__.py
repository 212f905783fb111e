"""What is made to be printed: pages of HTML that a browser and Qt's printing both understand."""
