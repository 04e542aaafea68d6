document.getElementById('root')?.append('Hashiya')
